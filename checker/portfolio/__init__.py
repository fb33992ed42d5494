"""Many firms: synthetic ones to try things on, and a portfolio judged part by part into tables."""
