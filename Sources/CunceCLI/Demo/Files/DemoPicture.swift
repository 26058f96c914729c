import CuncePictures
import Foundation

/// What the demo's photographs show; they are drawn when the demo is made.
enum DemoPicture: Sendable {
    /// A field with boundary posts; the number tells one from the other.
    case plot(Int)
    /// The notice board with the accounts, seen from the left, the middle, the right.
    case board(Int)
    /// Men at a concrete floor.
    case floor(Int)
    /// A tap that runs.
    case tap
    /// A page of an old agreement with its seal, as a scanner gives it.
    case scan

    private static let (wide, high) = (960, 720)

    func draw() throws -> Picture {
        let picture = try Picture(width: Self.wide, height: Self.high)
        switch self {
        case .plot(let number): plot(picture, number)
        case .board(let number): board(picture, number)
        case .floor(let number): floor(picture, number)
        case .tap: tap(picture)
        case .scan: return try page()
        }
        return picture
    }

    private func sky(_ picture: Picture, to horizon: Int) {
        for y in 0..<horizon {
            let light = 0x9c + y * 0x50 / horizon
            picture.fill(0, y, Self.wide, y, light << 16 | (light + 8) << 8 | 0xf0)
        }
    }

    private func plot(_ picture: Picture, _ number: Int) {
        sky(picture, to: 260)
        picture.shape(
            [(0, 260), (220, 150 + number * 12), (520, 250), (960, 190), (960, 300), (0, 300)],
            0x6d8574)
        picture.fill(0, 290, Self.wide, Self.high, 0x8ba35a)
        for row in 0..<12 {
            let y = 320 + row * row * 3
            picture.line(from: (0, y), to: (Self.wide, y + 30 - number * 14), width: 3, 0x748d47)
        }
        let left = 180 + number * 60
        picture.shape(
            [(left, 640), (left + 120, 380), (left + 470, 400), (left + 560, 660)], 0xb79a63)
        let posts = [(left, 640), (left + 120, 380), (left + 470, 400), (left + 560, 660)]
        for (x, y) in posts {
            picture.fill(x - 9, y - 70, x + 9, y, 0xe8e4da)
            picture.fill(x - 9, y - 70, x + 9, y - 50, 0xb5382c)
        }
        for (start, end) in zip(posts, posts.dropFirst()) {
            picture.line(from: (start.0, start.1 - 20), to: (end.0, end.1 - 20), width: 3, 0xd9c53f)
        }
    }

    private func board(_ picture: Picture, _ number: Int) {
        picture.fill(0, 0, Self.wide, Self.high, 0xd8d2c4)
        picture.fill(0, 560, Self.wide, Self.high, 0xa9a08d)
        let shift = (number - 1) * 90
        picture.fill(110 - shift, 90, 860 - shift, 520, 0x2f5d46)
        picture.fill(135 - shift, 150, 835 - shift, 500, 0xe9efe8)
        picture.fill(360 - shift, 104, 610 - shift, 136, 0xe7c75b)
        for sheet in 0..<3 {
            let left = 160 + sheet * 225 - shift
            picture.fill(left, 170, left + 200, 480, 0xfdfcf7)
            picture.frame(left, 170, left + 200, 480, 0xb5b0a2)
            picture.fill(left + 40, 186, left + 160, 198, 0x4a4a46)
            for row in 0..<11 {
                let y = 222 + row * 22
                picture.fill(
                    left + 16, y, left + 60 + (row * 37 + sheet * 19) % 40, y + 5, 0x8b8a83)
                picture.fill(left + 130, y, left + 180, y + 5, 0x8b8a83)
            }
        }
        for (x, height) in [(70, 300), (880, 270), (790, 250)] {
            picture.fill(x - 38, Self.high - height + 60, x + 38, Self.high, 0x45505a + x)
            picture.disc(x, Self.high - height + 30, across: 66, 0xb98f6c)
        }
    }

    private func floor(_ picture: Picture, _ number: Int) {
        sky(picture, to: 240)
        picture.fill(0, 200, Self.wide, 300, 0xc9c0ae)
        picture.fill(0, 300, Self.wide, Self.high, 0x9a9a97)
        picture.shape(
            [(0, 480 + number * 40), (Self.wide, 380), (Self.wide, Self.high), (0, Self.high)],
            0x77716a)
        for joint in 0..<5 {
            picture.line(
                from: (joint * 230, 300), to: (joint * 290 - 120, Self.high), width: 3, 0x85857f)
        }
        for x in [240, 470, 650] {
            picture.fill(x - 26, 330, x + 26, 450, 0xd0722c)
            picture.fill(x - 22, 450, x + 22, 520, 0x3c4656)
            picture.disc(x, 308, across: 46, 0xe6c13c)
            picture.line(from: (x + 20, 360), to: (x + 90, 520), width: 6, 0x6b5337)
        }
    }

    private func tap(_ picture: Picture) {
        picture.fill(0, 0, Self.wide, Self.high, 0xbfc7c4)
        for row in 0..<8 {
            picture.line(from: (0, row * 96), to: (Self.wide, row * 96), width: 2, 0xa7b0ad)
        }
        for column in 0..<9 {
            picture.line(from: (column * 120, 0), to: (column * 120, 500), width: 2, 0xa7b0ad)
        }
        picture.fill(300, 170, 640, 220, 0x8d9598)
        picture.fill(590, 170, 640, 300, 0x8d9598)
        picture.fill(420, 110, 470, 170, 0xb5382c)
        picture.fill(602, 300, 628, 600, 0x8fc3dd)
        picture.disc(615, 612, across: 190, 0x6fa9c9)
        picture.fill(400, 610, 830, Self.high, 0x5c6b70)
        picture.disc(615, 615, across: 120, 0x8fc3dd)
    }

    /// Upright, as paper is.
    private func page() throws -> Picture {
        let picture = try Picture(width: 900, height: 1_270)
        picture.fill(0, 0, 900, 1_270, 0xf6f3ea)
        picture.fill(270, 110, 630, 138, 0x2c2c2a)
        for row in 0..<26 {
            let y = 210 + row * 32
            let isLast = row % 7 == 6
            for word in 0..<(isLast ? 9 : 22) {
                let x = 110 + word * 31 + (row % 7 == 0 ? 62 : 0)
                guard x < 780 else { continue }
                picture.fill(x, y, x + 18 + (row * 7 + word * 5) % 9, y + 15, 0x4d4c48)
            }
        }
        for ring in 0..<5 {
            picture.disc(640, 1_090, across: 190 - ring, ring == 4 ? 0xf6f3ea : 0xc23a2e)
        }
        picture.shape(
            [(640, 1_050), (664, 1_124), (602, 1_078), (678, 1_078), (616, 1_124)], 0xc23a2e)
        for line in 0..<3 { picture.fill(150, 1_060 + line * 44, 420, 1_072 + line * 44, 0x4d4c48) }
        return picture
    }
}
