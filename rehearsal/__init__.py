"""The rehearsal: a simulated crowd lives through the event."""
