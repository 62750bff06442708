"""What people do: one transaction each around store and rules."""
