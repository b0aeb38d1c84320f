using Kb.Compiler.Statements;
using Xunit;

namespace Kb.Compiler.Tests.Statements;

public sealed class SenseByTableTests
{
    [Theory]
    [InlineData("de", "Das Programm liest die Werte alle zehn Minuten.")]
    [InlineData("de", "Dieses Handbuch beschreibt die Pumpe in allen Teilen.")]
    [InlineData("de", "dpkg ist das Werkzeug, das Pakete auspackt.")]
    [InlineData("fr", "La pompe consomme 40 watts en marche normale.")]
    [InlineData("fr", "Il existe deux façons de régler la pompe.")]
    [InlineData("es", "El sensor mide la humedad del suelo cada hora.")]
    [InlineData("es", "Es posible cambiar la pila sin herramientas.")]
    [InlineData("ja", "センサーは十五分ごとに土壌の水分を測定する。")]
    [InlineData("ja", "この文書はポンプの保守方法を説明しています。")]
    [InlineData("zh", "传感器每十五分钟测量一次土壤的含水量。")]
    [InlineData("zh", "本手册介绍水泵的安装和维护方法。")]
    [InlineData("it", "La pompa consuma quaranta watt in funzione.")]
    public void Whole_sentences_stand_alone(string language, string sentence) => Assert.Equal(QuoteFitness.Fits, QuoteSense.Judge(sentence, [], language));

    [Theory]
    [InlineData("de", "Sie läuft nur in der Nacht und am Morgen.", QuoteFitness.NeedsPrevious)]
    [InlineData("de", "Das ist im Winter besonders wichtig.", QuoteFitness.NeedsPrevious)]
    [InlineData("de", "Wenn der Druck fällt, hält die Pumpe an.", QuoteFitness.Conditional)]
    [InlineData("de", "Die folgenden Werte gelten für den Winter.", QuoteFitness.PointsAhead)]
    [InlineData("de", "Liste der Pumpen und ihrer Motoren", QuoteFitness.Fragment)]
    [InlineData("de", "Betreuer: Die Person, die das Paket des Programms erstellt.", QuoteFitness.Fragment)]
    [InlineData("de", "Warum fällt der Druck in der Nacht?", QuoteFitness.Question)]
    [InlineData("fr", "Elle consomme 40 watts en marche normale.", QuoteFitness.NeedsPrevious)]
    [InlineData("fr", "Si la pression baisse, la pompe s'arrête.", QuoteFitness.Conditional)]
    [InlineData("fr", "Les valeurs ci-dessous valent pour l'hiver.", QuoteFitness.PointsAhead)]
    [InlineData("fr", "Quel seuil faut-il choisir pour les arbres ?", QuoteFitness.Question)]
    [InlineData("es", "Es muy barato y dura tres años.", QuoteFitness.NeedsPrevious)]
    [InlineData("es", "Si llueve, el programador se detiene solo.", QuoteFitness.Conditional)]
    [InlineData("es", "¿Cuánto tarda el sensor en responder?", QuoteFitness.Question)]
    [InlineData("ja", "これは電池で三年のあいだ動く。", QuoteFitness.NeedsPrevious)]
    [InlineData("ja", "もし雨が降れば、灌漑は自動的に止まる。", QuoteFitness.Conditional)]
    [InlineData("ja", "夜に圧力が下がるのはなぜですか。", QuoteFitness.Question)]
    [InlineData("ja", "測定値は以下の表のとおりである。", QuoteFitness.PointsAhead)]
    [InlineData("zh", "它的电池可以连续使用三年时间。", QuoteFitness.NeedsPrevious)]
    [InlineData("zh", "如果下雨，滴灌系统会自动停止工作。", QuoteFitness.Conditional)]
    [InlineData("zh", "夜里的水压为什么会下降呢？", QuoteFitness.Question)]
    [InlineData("zh", "各项测量结果如下表所示，供参考。", QuoteFitness.PointsAhead)]
    [InlineData("it", "consuma quaranta watt in funzione ogni giorno", QuoteFitness.Fragment)]
    public void What_hangs_on_other_words_does_not(string language, string sentence, QuoteFitness fitness) => Assert.Equal(fitness, QuoteSense.Judge(sentence, [], language));

    [Theory]
    [InlineData("de", "Verworfene Varianten")]
    [InlineData("fr", "Options rejetées")]
    [InlineData("es", "Alternativas descartadas")]
    [InlineData("ja", "却下された案")]
    [InlineData("zh", "被否决的方案")]
    public void Headings_deny_in_each_language(string language, string heading)
    {
        Assert.True(QuoteSense.Denies(heading), $"{language}: {heading}");
        Assert.False(QuoteSense.Denies(language switch { "de" => "Messungen", "fr" => "Mesures", "es" => "Mediciones", "ja" => "測定", _ => "测量" }));
    }

    [Theory]
    [InlineData("de", "Eine Wärmepumpe ist ein Gerät, das Wärme hebt.", "Wärmepumpe")]
    [InlineData("fr", "La teneur en eau (TE) est la part d'eau du sol.", "teneur en eau")]
    [InlineData("es", "El riego por goteo es un método de riego.", "riego por goteo")]
    [InlineData("ja", "点滴灌漑とは、水を少しずつ届ける方法である。", "点滴灌漑")]
    [InlineData("zh", "滴灌系统是一种把水送到根部的设备。", "滴灌系统")]
    public void A_definition_is_known_by_its_form(string language, string sentence, string name)
    {
        Assert.True(Definitions.HasForm(sentence, [name], language));
        Assert.False(Definitions.HasForm(sentence, ["Pumpe"], language));
    }
}
