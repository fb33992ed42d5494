"""The manual: pages in Markdown, and `docs.generate`, which writes what the code knows itself."""
