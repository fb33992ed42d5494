"""Reports for a browser: one file that needs no other, in both languages."""
