"""The bot as a process, tormented: killed, cut off, starved and misled, while a crowd acts."""
