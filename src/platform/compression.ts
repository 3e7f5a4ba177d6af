/** Deflate, as the browser has it. */

type Bytes = Uint8Array<ArrayBuffer>;

export async function deflate(bytes: Bytes): Promise<Bytes> {
  const stream = streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Stops once it has more than `longest` bytes, however many would follow. `unsupported`: an older browser cannot
 * unpack at all. Never throws.
 */
export async function inflate(
  bytes: Bytes,
  longest: number,
): Promise<Bytes | 'too-long' | 'broken' | 'unsupported'> {
  let unpacking: DecompressionStream;
  try {
    unpacking = new DecompressionStream('deflate-raw');
  } catch {
    return 'unsupported';
  }
  try {
    return await readUpTo(longest, streamOf(bytes).pipeThrough(unpacking));
  } catch {
    return 'broken';
  }
}

async function readUpTo(
  longest: number,
  stream: ReadableStream<Bytes>,
): Promise<Bytes | 'too-long'> {
  const reader = stream.getReader();
  const chunks: Bytes[] = [];
  let length = 0;

  async function readOn(): Promise<Bytes | 'too-long'> {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, length);
    chunks.push(value);
    length += value.length;
    if (length <= longest) return readOn();
    void reader.cancel().catch(() => undefined);
    return 'too-long';
  }

  return readOn();
}

/** A browser unpacks all of a slice before it asks for the next one, and of each byte come a thousand at most. */
const sliceLength = 2048;

function streamOf(bytes: Bytes): ReadableStream<Bytes> {
  let start = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (start < bytes.length) controller.enqueue(bytes.slice(start, start + sliceLength));
        else controller.close();
        start += sliceLength;
      },
    },
    { highWaterMark: 0 },
  );
}

function joined(chunks: readonly Bytes[], length: number): Bytes {
  const whole = new Uint8Array(length);
  let end = 0;
  for (const chunk of chunks) {
    whole.set(chunk, end);
    end += chunk.length;
  }
  return whole;
}
