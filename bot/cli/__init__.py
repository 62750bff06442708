"""The command line: `app` says what may be typed, a module does what each command does."""
