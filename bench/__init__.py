"""Benchmarks: our paths and their peers on one workload, in one run, with checked answers."""
