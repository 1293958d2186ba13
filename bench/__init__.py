"""Measures the budgets of docs/architecture.md; knows the project only from outside."""
