"""The generator: pictures from prompts in thirteen languages."""
