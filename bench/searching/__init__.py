"""Measures search: ours beside the engines people would otherwise use, on the same texts."""
