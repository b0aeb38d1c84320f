namespace Kb.Compiler.Pages;

/// <summary>Every section title and fixed phrase that pages show, in the languages of <see cref="Languages"/>. The English is the key; <c>{0}</c>, <c>{1}</c> and <c>{2}</c> are filled in.</summary>
internal static class WordingTable
{
    public static readonly string[] Languages = ["en", "de", "fr", "es", "zh", "ja"];

    /// <summary>A row a line, its languages in the order of <see cref="Languages"/>, parted by bars.</summary>
    public const string Rows = """
        Index|Inhalt|Index|Índice|索引|索引
        Concepts|Begriffe|Notions|Conceptos|概念|用語
        People|Personen|Personnes|Personas|人物|人物
        Organizations|Organisationen|Organisations|Organizaciones|组织|組織
        Projects|Projekte|Projets|Proyectos|项目|プロジェクト
        Products|Produkte|Produits|Productos|产品|製品
        Places|Orte|Lieux|Lugares|地点|場所
        Meetings|Besprechungen|Réunions|Reuniones|会议|会議
        Answers|Antworten|Réponses|Respuestas|回答|回答
        Sources|Quellen|Sources|Fuentes|来源|資料
        {0} pages|{0} Seiten|{0} pages|{0} páginas|{0} 页|{0} ページ
        About|Angaben|À propos|Datos|关于|この資料について
        Attendees|Teilnehmer|Participants|Asistentes|出席者|出席者
        Decisions|Beschlüsse|Décisions|Decisiones|决定|決定事項
        Action items|Aufgaben|Tâches|Tareas|行动项|アクションアイテム
        Open questions|Offene Fragen|Questions ouvertes|Preguntas abiertas|未决问题|未解決の質問
        Key points|Kernpunkte|Points clés|Puntos clave|要点|要点
        Speaks of|Handelt von|Parle de|Habla de|涉及|取り上げている事柄
        Meetings with the same people|Besprechungen mit denselben Personen|Réunions avec les mêmes personnes|Reuniones con las mismas personas|相同人员的会议|同じ人々の会議
        Role|Rolle|Rôle|Función|职务|役割
        Owes|Schuldet|Doit|Debe|承诺他人|引き受けたこと
        Is owed|Bekommt zugesagt|On lui doit|Se le debe|他人承诺|約束されたこと
        Decisions in force|Geltende Beschlüsse|Décisions en vigueur|Decisiones vigentes|有效的决定|有効な決定
        Decisions replaced|Ersetzte Beschlüsse|Décisions remplacées|Decisiones sustituidas|已被取代的决定|置き換えられた決定
        Open actions|Offene Aufgaben|Tâches en cours|Tareas pendientes|未完成事项|未完了のアクション
        Changed|Geändert|Modifications|Cambios|变更|変更点
        Disputed|Widersprüchlich|Divergences|Discrepancias|有争议|食い違い
        What the sources say|Was die Quellen sagen|Ce que disent les sources|Lo que dicen las fuentes|来源怎么说|資料の記述
        More from the sources|Mehr aus den Quellen|Autres extraits des sources|Más de las fuentes|来源中的更多内容|資料のその他の記述
        Not to be confused with|Nicht zu verwechseln mit|À ne pas confondre avec|No confundir con|请勿混淆|混同に注意
        Related|Verwandt|Voir aussi|Relacionado|相关|関連
        Mentioned in|Erwähnt in|Mentionné dans|Mencionado en|提及于|言及している資料
        More|Mehr|Suite|Más|更多|続き
        and {0} more|und {0} weitere|et {0} de plus|y {0} más|另有 {0} 项|ほか {0} 件
        together in {0} sources|gemeinsam in {0} Quellen|ensemble dans {0} sources|juntos en {0} fuentes|同时出现在 {0} 个来源中|{0} 件の資料で共に登場
        Named in {0}.|Genannt in {0}.|Mentionné dans {0}.|Mencionado en {0}.|见于 {0}。|{0} に登場。
        Named in {0} and {1}.|Genannt in {0} und {1}.|Mentionné dans {0} et {1}.|Mencionado en {0} y {1}.|见于 {0} 和 {1}。|{0} と {1} に登場。
        Named in {0}, {1} and {2} more.|Genannt in {0}, {1} und {2} weiteren.|Mentionné dans {0}, {1} et {2} autres.|Mencionado en {0}, {1} y {2} más.|见于 {0}、{1} 等，另有 {2} 个来源。|{0}、{1} ほか {2} 件に登場。
        This file holds no running text.|Diese Datei enthält keinen Fließtext.|Ce fichier ne contient pas de texte suivi.|Este archivo no contiene texto corrido.|此文件没有正文。|このファイルには本文がありません。
        File|Datei|Fichier|Archivo|文件|ファイル
        Date|Datum|Date|Fecha|日期|日付
        Author|Autor|Auteur|Autor|作者|著者
        Original|Original|Original|Original|原文|原文
        Sections|Abschnitte|Sections|Secciones|章节|節
        Says the same as|Sagt dasselbe wie|Dit la même chose que|Dice lo mismo que|内容同于|同じ内容の資料
        Also named|Außerdem genannt|Aussi nommés|También se nombran|还提到|ほかに登場
        Last met|Zuletzt getroffen|Dernière rencontre|Último encuentro|上次见面|前回の会議
        line {0}|Zeile {0}|ligne {0}|línea {0}|第 {0} 行|{0} 行目
        lines {0}|Zeilen {0}|lignes {0}|líneas {0}|第 {0} 行|{0} 行目
        {0} of {1}|{0} aus {1}|{0} de {1}|{0} de {1}|{0}（{1}）|{0}（{1}）
        the original|dem Original|l'original|el original|原件|原本
        In|In|Dans|En|出自|出典：
        in|in|dans|en|出自|出典：
        {0} says: |{0} sagt: |{0} dit : |{0} dice: |{0}说：|{0}の発言：
        Goes on with |Weiter geht es mit |Se poursuit dans |Continúa en |续见 |続き：
        due|fällig|échéance|vence|截止|期限
        Previous|Vorige|Précédente|Anterior|上一次|前回
        Next|Nächste|Suivante|Siguiente|下一次|次回
        Notes|Notizen|Notes|Notas|笔记|メモ
        """;
}
