"""Where models run: devices and sessions."""
