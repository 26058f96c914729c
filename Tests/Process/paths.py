"""Addresses and posts of the demo that these tests use; the one place to change them."""

SIGN_IN = "/sign-in"
SETUP = "/setup"
NEW_VISIT = "/visits/new"

TOWN_CODE = "990000100"
RESIDENT_CADRE = "驻村干部"
