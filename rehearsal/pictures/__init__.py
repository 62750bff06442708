"""Pictures of what people see, taken during a rehearsal, so that they stay true."""
