"""Three-valued logic: what unknown means, and how the conditions of a rule are judged on the records of a firm."""
