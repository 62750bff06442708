"""What is shown, before Discord or a page draws it."""
