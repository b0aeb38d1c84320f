using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Extractions;

/// <summary>Which words make names, and which none, in languages other than English.</summary>
internal static partial class NamesByTable
{
    // What every text of its kind has: no name by itself, nor with a number behind it.
    private static readonly FrozenDictionary<string, FrozenSet<string>> s_generic = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["de"] = """
            abschnitt kapitel anhang tabelle abbildung beispiel beispiele seite seiten punkt schritt teil version name namen datei dateien verzeichnis verzeichnisse option optionen befehl befehle programm programme system systeme
            benutzer anwender nutzer wert werte zahl zahlen liste zeile zeilen zeichen wort text inhalt fehler problem probleme frage fragen antwort antworten ende anfang zeit tag tage woche monat jahr jahre uhr euro prozent grad
            mensch menschen leute herr frau person personen art weise fall fälle form grund gründe ziel ergebnis ergebnisse arbeit aufgabe aufgaben möglichkeit möglichkeiten information informationen daten hinweis hinweise anmerkung
            beschreibung übersicht einführung einleitung zusammenfassung inhaltsverzeichnis titel thema themen stelle stellen platz anzahl menge größe länge paket pakete standardeinstellung eingabe ausgabe übersetzung autor autoren
            protokoll besprechung sitzung treffen teilnehmer tagesordnung entscheidung entscheidungen maßnahme maßnahmen
            internet anführungszeichen leerzeichen kleinbuchstaben großbuchstaben schlüsselwort schlüsselwörter methode methoden betreuer
            befehl dateinamen dateiname dokument dokumente archiv archive gruppe gruppen muster verzeichnissen installation argument argumente format warnung schnittstelle schnittstellen zusammenstellung stil
            voreinstellung voreinstellungen standard bezeichnung synopsis rückgabewert anmerkungen anleitung handbuch handbuchseite benutzername benutzernamen kennwort passwort anmeldung rechner computer maschine gerät geräte netz netzwerk
            internet anwendung anwendungen umgebung einstellung einstellungen änderung änderungen eigenschaft eigenschaften bedeutung verwendung nutzung unterschied vorteil vorteile nachteil nachteile firma gesellschaft zusammenhang bereich bereiche
            verantwortung entwicklung veröffentlichung lizenz rechte recht hilfe falls weitere
            sie ihnen ihr ihre ihren ihrem ihrer
            """,
        ["fr"] = """
            liste méthode méthodes sources dossier dossiers répertoires fichiers internet octet octets mo ko
            section chapitre annexe tableau figure exemple page point étape partie version nom fichier répertoire option commande programme système utilisateur valeur nombre liste ligne texte erreur problème question réponse fin début
            monsieur madame mme mlle mm dr pr note remarque attention avertissement description introduction résumé titre sujet auteur traduction paquet paquets voir
            """,
        ["es"] = """
            éste ésta éstos éstas ése ésa aquél intro distribución distribuciones sistemas método métodos mensaje mensajes
            sección capítulo apéndice tabla figura ejemplo página punto paso parte versión nombre archivo fichero directorio opción orden comando programa sistema usuario valor número lista línea texto error problema pregunta respuesta fin
            señor señora sr sra srta dr dra don doña ee uu nota aviso advertencia descripción introducción resumen título tema autor traducción paquete paquetes véase
            """,
        ["ja"] = """
            ユーザ ユーザー ファイル ディレクトリ ディレクトリー コマンド オプション メッセージ システム プログラム データ リスト エラー サイズ タイプ フォルダ バージョン サーバ サーバー クライアント アドレス パス ページ テスト ケース モード ツール
            ソフトウェア ソフト ハードウェア コンピュータ コンピューター インターネット ネットワーク サイト メール リンク ソース コード テキスト フォーマット マニュアル ドキュメント セクション パラメータ パラメーター デフォルト チェック インストール アップデート
            グループ メンバー メンバ プロジェクト チーム ミーティング スケジュール コスト レベル ポイント タイトル メモ ノート サンプル エントリ フィールド フラグ キー ボタン メニュー ウィンドウ カーソル バイト ビット ブロック メートル センチ キロ グラム パーセント
            インターフェース インターフェイス アプリケーション アプリ パスワード アカウント ログイン プロセス スクリプト ライブラリ バックアップ シェル カーネル デバイス ディスク ハードディスク パーティション パターン リクエスト サポート アクセス ダウンロード アップグレード ライン
            管理者 利用者 開発者 使用者 参加者 担当者 作成者 出席者 可能性 必要性 重要性 一般的 基本的 具体的 標準的 自動的 最終的 全体的 使用法 使用方法 変更点 注意点 問題点 設定値 初期値 既定値 標準入力 標準出力 標準誤差 引数 変数 文字列 関数 設定 以下 以上 場合 次回 今回 前回 本文書 一時的 複数 個別 全部
            ファイル名 コマンドライン コマンド名 ユーザー名 ユーザ名 ディレクトリ名 パス名 通常 普通 現在 最近 本来 最初 最後 実際 大抵 多数 大半 当初 将来 本日 今日 午前中 午後 来週 今週 先週 来月 今月 先月 来年 今年 昨年 曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 議事録 決定事項
            """,
        ["zh"] = """
            虽然 但是 因此 然而 其中 当然 例如 目前 现在 通常 本文档 本手册 本文 本章 本节 本页 命令行 手册页 提示符 命令行参数 回车键 包大小 子目录 下一步 参考资料
            用户 文件 目录 命令 选项 程序 系统 数据 列表 错误 版本 信息 内容 方法 方式 问题 情况 时间 结果 功能 使用 可以 需要 如果 以及 或者 我们 他们 它们 一个 一些 这个 那个 这些 那些 所有 其他 其它 默认 相关 具体 主要 重要 一般 通过
            软件包 软件 服务器 客户端 网络 地址 路径 页面 测试 模式 工具 文本 格式 手册 文档 章节 参数 示例 说明 注意 名称 名字 标题 作者 翻译 会议 记录 计划 项目 成员 参加者 决定 任务 使用者 管理员 开发者 用户名 文件名 目录名 星期一 星期二 星期三 星期四 星期五
            """,
    }.ToFrozenDictionary(p => p.Key, p => p.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public static bool IsGeneric(string lower, string language) => s_generic.TryGetValue(language, out FrozenSet<string>? words) && words.Contains(lower);

    /// <summary>Small words that stand inside a name: "Universidad de la República". In German they more often part two nouns.</summary>
    public static bool IsParticle(string word, string language) => language switch
    {
        "fr" => word is "de" or "du" or "des" or "la" or "le" or "les" or "d'" or "d’" or "l'" or "l’" or "sur" or "van" or "von",
        "es" => word is "de" or "del" or "la" or "las" or "los" or "y" or "van" or "von",
        "de" => word is "of" or "for" or "van" or "de",
        _ => word is "of" or "the" or "for" or "de" or "van" or "von" or "di" or "da" or "do",
    };

    /// <summary>People named with a title: the title, the name, and the name with its title.</summary>
    public static IEnumerable<(string Name, int Start)> People(string sentence, string language)
    {
        Regex? pattern = language switch { "de" => GermanTitle(), "fr" => FrenchTitle(), "es" => SpanishTitle(), "ja" => JapaneseTitle(), "zh" => ChineseTitle(), _ => null };
        if (pattern is null)
            yield break;
        foreach (Match match in pattern.Matches(sentence))
        {
            Group name = match.Groups["name"], titled = match.Groups["titled"];
            int end = titled.Index + titled.Length;
            if (language == "ja" && end < sentence.Length && Scripts.IsHan(sentence[end]))
                continue; // 氏名
            // A surname alone is a common word too often; with its title it is a person.
            bool whole = name.Value.Contains(' ') || language is "ja" or "zh";
            yield return whole ? (name.Value, name.Index) : (titled.Value, titled.Index);
        }
    }

    public static bool IsCalendar(string lower) => MonthNames.IsCalendar(lower);

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    private const string Capitalised = @"\p{Lu}\p{Ll}[\p{L}'’-]*";

    [GeneratedRegex(@"(?:^|[\s(„""»])(?<titled>(?:Herrn?|Frau|Dr\.|Prof\.|Professor|Professorin)(?:\s(?:Dr\.|Prof\.))*\s(?<name>" + Capitalised + @"(?:\s(?:von |van |zu )?" + Capitalised + ")?))", Options)]
    private static partial Regex GermanTitle();

    [GeneratedRegex(@"(?:^|[\s(«""’'])(?<titled>(?:M\.|MM\.|Mme|Mlle|Monsieur|Madame|Dr|Docteur|Pr)\s(?<name>" + Capitalised + @"(?:\s(?:de |du |d[’'] ?|van |von )?" + Capitalised + ")?))", Options)]
    private static partial Regex FrenchTitle();

    [GeneratedRegex(@"(?:^|[\s(«""])(?<titled>(?:Sr\.|Sra\.|Srta\.|Dr\.|Dra\.|Don|Doña|D\.|Dña\.|[Ee]l señor|[Ll]a señora|Prof\.)\s(?<name>" + Capitalised + @"(?:\s(?:de |del |de la )?" + Capitalised + ")?))", Options)]
    private static partial Regex SpanishTitle();

    // Bounded before by what is no kanji, since "部長佐藤さん" could be cut in two ways.
    [GeneratedRegex(@"(?:^|[^一-龠々ァ-ヶー])(?<titled>(?<name>[一-龠々]{1,4}|[ァ-ヶー]{2,8})(?:さん|氏|先生|部長|課長|社長|教授|博士))", Options)]
    private static partial Regex JapaneseTitle();

    // Behind a common surname only: the character before decides where a name begins.
    [GeneratedRegex(@"(?:^|[^一-龠]|[和与跟由请請向对對给給是，、：天日午晚后後])(?<titled>(?<name>[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文][一-龠]{0,2})(?:先生|女士|小姐|博士|教授|老师|老師|经理|經理|总监|總監|主任|工程师|工程師))", Options)]
    private static partial Regex ChineseTitle();
}
