"""An event's page on the web, before and after."""
