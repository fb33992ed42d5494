"""Behaviour-driven development of rulebooks: Gherkin steps, a runner and a pytest plugin."""
