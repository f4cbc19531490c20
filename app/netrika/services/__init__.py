"""What the command line and the windows share: jobs, loaded models, tasks."""
