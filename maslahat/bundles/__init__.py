"""Offline copies, made from the built tree alone."""
