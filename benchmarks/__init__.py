"""A wire double of Discord: REST and gateway over real sockets, and people who act on it."""
