"""The reader: made-up signs to train on, the detector and the recognizer."""
