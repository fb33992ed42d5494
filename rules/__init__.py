"""The shipped rulebook: the law as data. Installed as `checker.rules`; there is no other Python in this folder."""
