"""Quantizers of ONNX graphs, and the gate that says what each bit costs."""
