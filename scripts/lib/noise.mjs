import { createInterface } from 'node:readline'

/** What Chromium says about a machine without a desktop bus, a graphics card or a real display: never of use here. */
const noise = [
  /^\[[\d:/.]+(?:ERROR|WARNING|INFO):[\w./]*(?:bus|object_proxy|viz_main_impl|command_buffer_proxy_impl|gpu_\w+|gl_\w+|egl_\w+|vaapi_\w+|atom_cache)\.cc[(:]/,
  /^libva (?:info|error):/,
  /^(?:MESA|libEGL|libGL)\b/,
  /^\(electron:\d+\): (?:Gtk|Gdk|GLib|dconf)\b/,
]

/** @param {string} line */
const isNoise = (line) => noise.some((pattern) => pattern.test(line))

/**
 * Passes a stream on line by line, leaving out Chromium's own noise.
 * @param {NodeJS.ReadableStream} from
 * @param {NodeJS.WritableStream} to
 */
export function passOnExceptNoise(from, to) {
  createInterface({ input: from }).on('line', (line) => {
    if (!isNoise(line)) to.write(`${line}\n`)
  })
}
