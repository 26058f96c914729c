"""A year in a township, told to the program over HTTP and counted a second time beside it."""
