"""Roundtable: the online side of a hybrid policy roundtable, as a Discord bot."""
