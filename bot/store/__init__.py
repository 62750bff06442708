"""SQL and nothing else; `schema.sql` is the database as it is."""
