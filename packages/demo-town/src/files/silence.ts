/**
 * A silent MP3 file: MPEG-2 audio layer III (ISO/IEC 13818-3, header as in ISO/IEC 11172-3, 2.4.1.3), one channel, 16 kHz, 8 kbit/s.
 * @param seconds rounded up to a whole frame of 36 ms
 */
export function silentMp3(seconds: number): Buffer {
  const frame = Buffer.alloc(frameBytes);
  // Eleven bits of synchronisation, version 10 (MPEG-2), layer 01 (III), no checksum.
  frame[0] = 0xff;
  frame[1] = 0b1111_0011;
  // Bit rate 0001 (8 kbit/s), sampling 10 (16 kHz), no padding.
  frame[2] = 0b0001_1000;
  // Mode 11 (one channel), neither copyrighted nor original, no emphasis. Side information of zeros then says: no coefficients.
  frame[3] = 0b1100_0000;
  return Buffer.concat(Array(Math.ceil((seconds * sampling) / samplesPerFrame)).fill(frame));
}

const sampling = 16_000;
const samplesPerFrame = 576;
/** 72 × bit rate ÷ sampling. */
const frameBytes = 36;
