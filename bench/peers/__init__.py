"""The peers: other ways to judge the same workload, one adapter each."""
