"""Documents: a model that says what stands where and what it rests on, and who draws it."""
