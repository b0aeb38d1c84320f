using Kb.Compiler.Language;
using Xunit;

namespace Kb.Compiler.Tests.Lexicon;

public sealed class SentenceSplitterTests
{
    /// <summary>Sentences parted by "|".</summary>
    public static TheoryData<string, string> Cases => new()
    {
        { "de", "Die Pumpe läuft z. B. nachts.|Am 25. März kommt Herr Dr. Weiß." },
        { "de", "Das gilt d. h. für Nr. 5 und Abb. 3.|Es waren 25.|Danach ging er." },
        { "de", "Im 19. Jahrhundert gab es Kessel.|„Er läuft.“|Das sagt sie." },
        { "de", "Kabel, Rohre usw. Pakete kamen an.|»Fertig!« rief er." },
        { "de", "Sie liefert Rohre, Kabel usw.|Die Rechnung kommt später." },
        { "fr", "M. Dupont vient p. ex. demain.|« Venez vite ! » dit Mme Martin.|Pourquoi ?|Parce que c'est prêt." },
        { "fr", "Voir art. 5 et fig. 2.|Il pèse 1,5 kg." },
        { "es", "El Sr. Ruiz llegó a las 5.|¿Qué dijo?|¡Nada!|La Sra. Gil, p. ej., calló." },
        { "es", "Los EE. UU. venden en la pág. 12.|Ud. decide." },
        { "ja", "彼は「はい。」と答えた。|次の日（雨だった。）に来た。|本当？|そうです！" },
        { "ja", "バージョン2.6.2を使う。|終わり。" },
        { "ja", "「行く。」|外は雨だった。" },
        { "zh", "他说：“今天开会。”|然后走了。|真的吗？|是的！" },
        { "zh", "“水泵能正常工作。”王小明先生在会上说。|大家同意……没有异议。" },
        { "en", "Dr. Smith came at 5 p.m. today.|It rained." },
        { "en", "Tar skips '.' and '..' there.|Then it ends." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Sentences_end_where_the_language_ends_them(string language, string sentences)
    {
        string[] wanted = sentences.Split('|');
        string text = string.Join(language is "ja" or "zh" ? "" : " ", wanted);
        Assert.Equal(wanted, SentenceSplitter.Split(text, language).Select(s => text.Substring(s.Start, s.Length)));
    }

    [Fact]
    public void Cases_cover_each_language() => Assert.Equal(6, Cases.Select(c => (string)c[0]).Distinct().Count());
}
