"""Records as tables and documents: pure, without the database."""
