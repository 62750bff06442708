"""The Discord surface, one file per noun; every cog is loaded by name."""
