using System.Text;
using Kb.Inference.Llama.Native;

namespace Kb.Inference.Llama;

/// <summary>What stands before and after a user's turn in this model's chats, by llama.cpp's own list of templates.</summary>
/// <param name="Before">Tokens up to the user's words.</param>
/// <param name="After">Tokens from the end of the user's words to where the model's answer begins.</param>
internal sealed record ChatTemplate(int[] Before, int[] After)
{
    // Stands for the user's words while the template is rendered; no template contains or trims it.
    private const string Marker = "kb\u0001user\u0001turn";

    /// <summary>Null when the file has no template or one that the library does not know.</summary>
    public static unsafe ChatTemplate? Read(LlamaModelHandle model, Tokenizer tokenizer)
    {
        byte* template = LlamaApi.ModelChatTemplate(model, null);
        if (template == null || Render(template) is not { } text)
            return null;
        int at = text.IndexOf(Marker, StringComparison.Ordinal);
        if (at < 0)
            return null;
        string before = text[..at], after = text[(at + Marker.Length)..];
        return new([.. tokenizer.Start, .. tokenizer.Encode(before, control: true)], tokenizer.Encode(after, control: true));
    }

    private static unsafe string? Render(byte* template)
    {
        fixed (byte* role = "user\0"u8)
        fixed (byte* content = Encoding.UTF8.GetBytes(Marker + "\0"))
        {
            var message = new LlamaChatMessage { Role = role, Content = content };
            byte[] buffer = new byte[4096];
            for (; ; )
            {
                int length;
                fixed (byte* target = buffer)
                    length = LlamaApi.ChatApplyTemplate(template, &message, 1, addAssistant: true, target, buffer.Length);
                if (length < 0)
                    return null;
                if (length <= buffer.Length)
                    return Encoding.UTF8.GetString(buffer, 0, length);
                buffer = new byte[length];
            }
        }
    }
}
