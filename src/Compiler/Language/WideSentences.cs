namespace Kb.Compiler.Language;

/// <summary>Where sentences of Chinese and Japanese end: at the full-width marks, with the brackets behind them; what is said between brackets stays whole.</summary>
internal static class WideSentences
{
    // What goes on after 「…。」 makes it part of a longer sentence: "「はい。」と言った".
    private const string GoesOn = "とのをはがもにでなやかへよ、，,；;：:」』）)】〉》”";

    public static bool IsMark(char c) => c is '。' or '！' or '？' or '．' or '｡';

    public static bool IsOpening(char c) => c is '「' or '『' or '（' or '【' or '〈' or '《' or '〔' or '［';

    public static bool IsClosing(char c) => c is '」' or '』' or '）' or '】' or '〉' or '》' or '〕' or '］';

    // "“…。”王先生说。": who said it belongs to what was said.
    private static bool Says(string text, int at)
    {
        const int Near = 14;
        for (int i = at; i < text.Length && i < at + Near && text[i] is not ('。' or '，' or '、' or ' ' or '“' or '「'); i++)
        {
            if (text[i] is '说' or '說' or '道' or '问' or '問' or '答' or '称' or '稱' or '喊')
                return true;
        }

        return false;
    }

    /// <summary>On a true result <paramref name="at"/> has moved past the marks and closing brackets of the sentence.</summary>
    /// <param name="open">Brackets that are open at the mark.</param>
    public static bool IsEnd(string text, ref int at, int open)
    {
        if (text[at] == '．' && at + 1 < text.Length && char.IsDigit(text[at + 1]))
            return false;
        int end = at;
        while (end + 1 < text.Length && (IsMark(text[end + 1]) || text[end + 1] is '!' or '?'))
            end++;
        int closed = 0;
        while (end + 1 < text.Length && (IsClosing(text[end + 1]) || text[end + 1] is '”' or '’' or ')'))
        {
            end++;
            closed++;
        }

        if (closed < open)
            return false;
        bool marked = text[at] is '！' or '？' || closed > 0; // 「…」 and a question may be what is talked about
        if (closed > 0 && Says(text, end + 1))
            return false;
        if (marked && end + 1 < text.Length && GoesOn.Contains(text[end + 1], StringComparison.Ordinal))
            return false;
        at = end;
        return true;
    }
}
