import { inflateRawSync } from 'node:zlib'

/** A file within a ZIP archive, as text; found by the archive's directory at its end. */
export function unzipped(archive: Buffer, name: string): string {
  for (
    let at = archive.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = archive.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28)
    if (archive.toString('utf8', at + 46, nameEnd) !== name) continue
    const [method, size, local] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 42)]
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const content = archive.subarray(from, from + size)
    return (method === 0 ? content : inflateRawSync(content)).toString('utf8')
  }
  throw new Error(`The archive has no ${name}`)
}
