"""The desktop app; the only part that knows Qt."""
