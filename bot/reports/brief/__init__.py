"""The policy brief: what the records say, as a document in which every statement is sourced."""
