"""The participants' page: everything that a phone does without an account, a file an act."""
