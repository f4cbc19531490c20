"""What models exist: their manifests, and those installed."""
