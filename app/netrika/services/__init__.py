"""What the command line and the windows share: jobs, loaded models, the work itself."""
