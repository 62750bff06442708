"""Pure rules: records, limits and the time go in; a record or a refusal comes out."""
