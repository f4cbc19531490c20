"""Netrika describes photos in the user's own language, offline."""

__version__ = "0.1.0"
