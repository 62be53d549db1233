/** Which files cards can show or play, by their names. */

const image = /\.(?:apng|avif|bmp|gif|ico|jfif|jpe?g|png|svg|tiff?|webp)$/i
const sound =
  /\.(?:3gp|aac|avi|flac|flv|m4a|m4v|mkv|mov|mp3|mp4|mpe?g|oga|ogg|ogv|opus|spx|swf|wav|webm)$/i

/** `image` is shown where it stands, `sound` (films too) is played; `undefined` for any other file. */
export function mediaKind(name: string): 'image' | 'sound' | undefined {
  if (image.test(name)) return 'image'
  return sound.test(name) ? 'sound' : undefined
}
