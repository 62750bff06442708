"""The practice room: the event at the pace of a clock on the wall, and a person among the crowd."""
