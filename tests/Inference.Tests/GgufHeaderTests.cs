using Kb.Inference.Gguf;
using Kb.TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Inference.Tests;

public sealed class GgufHeaderTests(ITestOutputHelper output) : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void A_whole_file_is_read()
    {
        GgufHeader header = Read(TinyGguf.Bytes());
        Assert.Equal("Tiny", header.Values["general.name"]);
        Assert.Equal(2, header.Number("block_count"));
        Assert.Equal(21, header.Tensors.Count);
        Assert.Equal(new ArrayLength(260), header.Values["tokenizer.ggml.tokens"]);
        Assert.Equal(header.DataStart + header.Tensors.Sum(t => t.Bytes), new FileInfo(_path).Length);
        Assert.InRange(ModelMemory.Estimate(header, 8192, 512), 200 << 20, 300 << 20);
        Assert.Throws<InferenceException>(() => ModelMemory.Check(_path, 300, 200));
    }

    [Fact]
    public void Damaged_headers_are_refused_or_read_but_never_anything_else()
    {
        byte[] whole = TinyGguf.Bytes();
        int headerLength = (int)Read(whole).DataStart;
        var random = new Random(20260923);
        int refused = 0, accepted = 0;
        for (int i = 0; i < 400; i++)
        {
            byte[] damaged = (byte[])whole.Clone();
            for (int k = random.Next(1, 4); k > 0; k--)
                Damage(damaged, random.Next(headerLength), random);
            try
            {
                Read(damaged);
                accepted++;
            }
            catch (InferenceException e)
            {
                Assert.Contains(_path, e.Message, StringComparison.Ordinal);
                refused++;
            }
        }
        output.WriteLine($"{refused} refused, {accepted} accepted");
        Assert.Equal(400, refused + accepted);
        Assert.InRange(refused, 200, 399);
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused()
    {
        byte[] whole = TinyGguf.Bytes();
        int cuts = 0;
        for (int length = 0; length < whole.Length; length += 331, cuts++)
            Assert.Throws<InferenceException>(() => Read(whole[..length]));
        Assert.True(cuts > 100, $"Only {cuts} cuts.");
    }

    [Fact]
    public void Huge_counts_take_no_memory()
    {
        byte[] file = TinyGguf.Bytes();
        BitConverter.GetBytes(ulong.MaxValue / 2).CopyTo(file, 8);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<InferenceException>(() => Read(file));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 << 20);
    }

    private GgufHeader Read(byte[] bytes)
    {
        File.WriteAllBytes(_path, bytes);
        return GgufHeader.Read(_path);
    }

    private static void Damage(byte[] file, int at, Random random)
    {
        switch (random.Next(3))
        {
            case 0:
                file[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                file[at] = (byte)random.Next(256);
                break;
            default:
                BitConverter.GetBytes(random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64)).CopyTo(file, Math.Min(at, file.Length - 8));
                break;
        }
    }
}
