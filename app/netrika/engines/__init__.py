"""One engine a model family: arrays in, results out."""
