import ArgumentParser
@main struct Cunce: ParsableCommand { }
