"""What was read, as text, JSON, hOCR, ALTO or a searchable PDF."""
