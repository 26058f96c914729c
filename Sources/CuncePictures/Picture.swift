import CGD
import Foundation

/// A picture in memory, as libgd holds it: four bytes for each pixel.
package final class Picture {
    /// 256 MB in memory. Larger pictures are kept and shown without a preview.
    package static let mostPixels = 64_000_000

    private let image: gdImagePtr

    /// Unit: pixels.
    package var width: Int { Int(image.pointee.sx) }
    package var height: Int { Int(image.pointee.sy) }

    private init(_ image: gdImagePtr) { self.image = image }

    deinit { gdImageDestroy(image) }

    /// White.
    package convenience init(width: Int, height: Int) throws(PictureFault) {
        guard width > 0, height > 0, width * height <= Self.mostPixels else {
            throw .tooManyPixels
        }
        guard let image = gdImageCreateTrueColor(Int32(width), Int32(height)) else {
            throw .unreadable
        }
        self.init(image)
        gdImageFilledRectangle(image, 0, 0, image.pointee.sx, image.pointee.sy, 0xff_ffff)
    }

    /// Reads a file.
    ///
    /// - Parameter mediaType: such as `image/png`, or `image/heic`.
    package convenience init(reading path: String, _ mediaType: String) throws(PictureFault) {
        guard let file = fopen(path, "rb") else { throw .unreadable }
        defer { fclose(file) }
        let read: gdImagePtr? =
            switch mediaType {
            case "image/jpeg": gdImageCreateFromJpegEx(file, 1)
            case "image/png": gdImageCreateFromPng(file)
            case "image/webp": gdImageCreateFromWebp(file)
            case "image/gif": gdImageCreateFromGif(file)
            case "image/heic": gdImageCreateFromHeif(file)
            default: nil
            }
        guard let read else { throw .unreadable }
        self.init(read)
        guard width * height <= Self.mostPixels else { throw .tooManyPixels }
    }

    /// The whole of it on white, its longer side at most `side`.
    package func scaled(to side: Int) throws(PictureFault) -> Picture {
        let longer = max(width, height)
        let factor = min(side, longer)
        let made = try Picture(
            width: max(1, width * factor / longer), height: max(1, height * factor / longer))
        gdImageCopyResampled(
            made.image, image, 0, 0, 0, 0, made.image.pointee.sx, made.image.pointee.sy,
            image.pointee.sx, image.pointee.sy)
        return made
    }

    /// Turned the right way up.
    ///
    /// - Parameter orientation: as Exif 2.3 counts them, 1 being the right way.
    package func upright(_ orientation: Int) throws(PictureFault) -> Picture {
        let isAcross = (5...8).contains(orientation)
        let made = try Picture(
            width: isAcross ? height : width, height: isAcross ? width : height)
        let (right, bottom) = (image.pointee.sx - 1, image.pointee.sy - 1)
        for y in 0...bottom {
            for x in 0...right {
                let place: (x: Int32, y: Int32) =
                    switch orientation {
                    case 2: (right - x, y)
                    case 3: (right - x, bottom - y)
                    case 4: (x, bottom - y)
                    case 5: (y, x)
                    case 6: (bottom - y, x)
                    case 7: (bottom - y, right - x)
                    case 8: (y, right - x)
                    default: (x, y)
                    }
                gdImageSetPixel(
                    made.image, place.x, place.y, gdImageGetTrueColorPixel(image, x, y))
            }
        }
        return made
    }

    /// Unit of quality: percent.
    package func writeJPEG(to path: String, quality: Int) throws(PictureFault) {
        guard let file = fopen(path, "wb") else { throw .notWritten }
        gdImageJpeg(image, file, Int32(quality))
        guard fflush(file) == 0, ferror(file) == 0 else {
            fclose(file)
            throw .notWritten
        }
        guard fclose(file) == 0 else { throw .notWritten }
    }
}

/// Drawing, for the pictures of the demo town.
extension Picture {
    /// - Parameter colour: `0xRRGGBB`.
    package func fill(_ left: Int, _ top: Int, _ right: Int, _ bottom: Int, _ colour: Int) {
        gdImageFilledRectangle(
            image, Int32(left), Int32(top), Int32(right), Int32(bottom), Int32(colour))
    }

    package func frame(_ left: Int, _ top: Int, _ right: Int, _ bottom: Int, _ colour: Int) {
        gdImageRectangle(
            image, Int32(left), Int32(top), Int32(right), Int32(bottom), Int32(colour))
    }

    /// - Parameter width: of the line. Unit: pixels.
    package func line(
        from start: (x: Int, y: Int), to end: (x: Int, y: Int), width: Int, _ colour: Int
    ) {
        gdImageSetThickness(image, Int32(width))
        gdImageLine(
            image, Int32(start.x), Int32(start.y), Int32(end.x), Int32(end.y), Int32(colour))
        gdImageSetThickness(image, 1)
    }

    package func disc(_ x: Int, _ y: Int, across: Int, _ colour: Int) {
        gdImageFilledEllipse(
            image, Int32(x), Int32(y), Int32(across), Int32(across), Int32(colour))
    }

    package func shape(_ points: [(x: Int, y: Int)], _ colour: Int) {
        let corners = points.map { gdPoint(x: Int32($0.x), y: Int32($0.y)) }
        corners.withUnsafeBufferPointer { corners in
            gdImageFilledPolygon(
                image, UnsafeMutablePointer(mutating: corners.baseAddress),
                Int32(corners.count), Int32(colour))
        }
    }
}
